import { type About, withAboutInOrder } from '../../../shared/session/about.ts';
import { type Dimension, dimensionSchema, dimensions } from '../../../shared/session/dimensions.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';

export interface AboutFieldsProps {
  value: About;
  onChange: (about: About) => void;
}

/** What a record is about: one dimension, and one more if wanted. */
export function AboutFields({ value, onChange }: AboutFieldsProps) {
  const { dimension, secondDimension } = value;
  return (
    <>
      <Field label="Dimension">
        <DimensionSelect
          value={dimension}
          none="None"
          onChange={(chosen) => onChange(withAboutInOrder({ dimension: chosen, secondDimension }))}
        />
      </Field>
      <Field label="And also">
        <DimensionSelect
          value={secondDimension}
          none="No other"
          onChange={(chosen) => onChange(withAboutInOrder({ dimension, secondDimension: chosen }))}
        />
      </Field>
    </>
  );
}

interface DimensionSelectProps {
  value: Dimension | null;
  none: string;
  onChange: (dimension: Dimension | null) => void;
}

function DimensionSelect({ value, none, onChange, ...control }: DimensionSelectProps) {
  return (
    <Select
      {...control}
      value={value ?? ''}
      onChange={({ currentTarget }) => {
        const chosen = dimensionSchema.safeParse(currentTarget.value);
        onChange(chosen.success ? chosen.data : null);
      }}
    >
      <option value="">{none}</option>
      {dimensions.map((dimension) => (
        <option key={dimension} value={dimension}>
          {columnNames[dimension]}
        </option>
      ))}
    </Select>
  );
}

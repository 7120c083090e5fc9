import { type Role, roleSchema, roles } from '../../shared/session/roles.ts';
import { roleNames } from '../../shared/templates/words.ts';
import { Select } from './select.tsx';

export interface RoleSelectProps {
  label: string;
  value: Role;
  onChange: (role: Role) => void;
}

/** Chooses one of the roles. */
export function RoleSelect({ label, value, onChange }: RoleSelectProps) {
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(roleSchema.parse(event.currentTarget.value))}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {roleNames[role]}
        </option>
      ))}
    </Select>
  );
}

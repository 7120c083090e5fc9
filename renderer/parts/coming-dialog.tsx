/** Stands for a dialog that was asked for and is being loaded: the keys are the dialog's already. */
export function ComingDialog() {
  return <span hidden data-coming-dialog="" />;
}

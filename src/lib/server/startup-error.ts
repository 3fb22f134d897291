/** Something the operator can mend. It is shown as its message alone, without a stack. */
export class StartupError extends Error {
	override name = 'StartupError';
}

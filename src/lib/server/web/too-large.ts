/** Whether a body is over the limit. Kit's own error for it is not exported; it is known by its status. */
export const isTooLarge = (error: unknown): boolean =>
	error instanceof Error && 'status' in error && error.status === 413;

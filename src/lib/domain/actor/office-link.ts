/**
 * Who links an account of staff to an account at the provider of their office: an administrator, and not for themselves where
 * another one could.
 */
export const mayLink = ({ about, doer, others }: { about: string; doer: string; others: number }): boolean =>
	about !== doer || others === 0;

import type { Fault } from '$lib/forms/kit/fault';
import type { Faults } from '$lib/forms/report/check';

type Says = Readonly<Record<string, Partial<Record<Fault, string>>>>;

/** The words for what is wrong, by field. */
export const errorsOf = (faults: Faults, says: Says): Record<string, string> =>
	Object.fromEntries(
		Object.entries(faults).flatMap(([field, fault]) => {
			const words = fault && says[field]?.[fault];
			return words ? [[field, words]] : [];
		})
	);

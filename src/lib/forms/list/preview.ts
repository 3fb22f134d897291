import { newAmong } from '$lib/domain/consultation/hosting/same-person';
import { countUnsur, type Gender, type Unsur } from '$lib/domain/consultation/words';
import type { PassedOver } from './people-list';

type Person = {
	name: string;
	organisation: string;
	unsur: Unsur;
	/** Of who was there. */
	gender?: Gender | null;
	disability?: boolean | null;
};

/** What a list would do, before it does it. */
export type ListPreview = {
	people: (Person & { isNew: boolean })[];
	unsur: number;
	added: number;
	known: number;
	passedOver: PassedOver | null;
};

export function previewOf<P extends Person>(
	people: readonly P[],
	known: readonly Pick<Person, 'name' | 'organisation'>[],
	contact: (person: P) => string,
	{ passedOver = null }: { passedOver?: PassedOver | null | undefined }
): ListPreview {
	const fresh = new Set(newAmong(known, people, contact));
	return {
		// Addresses and numbers are not shown back.
		people: people.map((person) => {
			const { name, organisation, unsur, gender = null, disability = null } = person;
			return { name, organisation, unsur, gender, disability, isNew: fresh.has(person) };
		}),
		unsur: countUnsur(people.map(({ unsur }) => unsur)),
		added: fresh.size,
		known: people.length - fresh.size,
		passedOver
	};
}

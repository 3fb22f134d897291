import type { Facts } from '../administration/change';
import type { IsoDate } from '../calendar/iso-date';

/**
 * What a standard of service says (UU 25/2009 art. 21, PermenPANRB 15/2014), by the names of the norm and in its order: what
 * people meet at the counter, and what stands behind it.
 */
export const COMPONENT_GROUPS = {
	delivery: ['persyaratan', 'prosedur', 'waktu', 'biaya', 'produk', 'pengaduan'],
	manufacturing: [
		...(['dasar_hukum', 'sarana', 'kompetensi', 'pengawasan', 'jumlah_pelaksana'] as const),
		...(['jaminan_layanan', 'jaminan_keamanan', 'evaluasi'] as const)
	]
} as const;
export type ComponentGroup = keyof typeof COMPONENT_GROUPS;
export type Component = (typeof COMPONENT_GROUPS)[ComponentGroup][number];

export const COMPONENTS: readonly Component[] = Object.values(COMPONENT_GROUPS).flat();

/** Those that are filled in. */
export type Components = Readonly<Partial<Record<Component, string>>>;

/** One version of what a service promises. */
export type Standard = {
	name: string;
	/** The part of the agency that renders it. */
	unit: string;
	/** By which the standard was set. */
	decree: string;
	/** What the agency promises with it: the maklumat. */
	charter: string;
	validFrom: IsoDate | null;
	/** When it was last gone through with the people who use it. */
	reviewedOn: IsoDate | null;
	components: Components;
};

export const filledOf = (said: Partial<Record<Component, string>>): Components =>
	Object.fromEntries(COMPONENTS.flatMap((name) => (said[name] ? [[name, said[name]]] : [])));

export const missingOf = (components: Components): Component[] => COMPONENTS.filter((name) => !components[name]);

/** How a standard is kept in the history and on a list, by the names of its form. */
export const factsOfStandard = ({ components, ...standard }: Standard): Facts => ({
	nama: standard.name,
	unit: standard.unit,
	...Object.fromEntries(COMPONENTS.map((name) => [name, components[name] ?? ''])),
	maklumat: standard.charter,
	sk: standard.decree,
	mulai: standard.validFrom ?? '',
	tinjauan: standard.reviewedOn ?? ''
});

/** The standard that such facts say. */
export const standardOf = (facts: Facts): Standard => ({
	name: facts['nama'] ?? '',
	unit: facts['unit'] ?? '',
	decree: facts['sk'] ?? '',
	charter: facts['maklumat'] ?? '',
	validFrom: facts['mulai'] || null,
	reviewedOn: facts['tinjauan'] || null,
	components: filledOf(facts)
});

export const isSameStandard = (one: Standard, other: Standard): boolean =>
	JSON.stringify(factsOfStandard(one)) === JSON.stringify(factsOfStandard(other));

type Dated = Pick<Standard, 'validFrom'>;

/** Of versions, the newest first, the one that holds on a day; where none does yet, the one that will. */
export const inForceOn = <Version extends Dated>(versions: readonly Version[], today: IsoDate): Version | undefined =>
	versions.find(({ validFrom }) => validFrom === null || validFrom <= today) ?? versions[0];

/** A standard is gone through with the public every year (PEKPPP F-02): whichever was last on this day or before is due. */
export const reviewedBefore = (today: IsoDate): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

export const isReviewDue = (reviewedOn: IsoDate | null, today: IsoDate): boolean =>
	reviewedOn === null || reviewedOn <= reviewedBefore(today);

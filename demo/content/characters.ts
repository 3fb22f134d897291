import type { AgencySlug } from './agencies';

/** How an agency works. Figures in which all are alike would tell nothing. */
export type Character = 'punctual' | 'ordinary' | 'slow';

const CHARACTERS: Partial<Record<AgencySlug, Character>> = {
	dukcapil: 'punctual',
	dpmptsp: 'punctual',
	diskominfosan: 'punctual',
	bpbd: 'punctual',
	rsud: 'punctual',
	dinsos: 'punctual',
	pupr: 'slow',
	perkim: 'slow',
	esdm: 'slow',
	dikbud: 'slow',
	pmd: 'slow'
};

export const characterOf = (agency: AgencySlug): Character => CHARACTERS[agency] ?? 'ordinary';

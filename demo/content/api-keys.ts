/** A key that everybody may know: it opens a demo, and nothing else. */
export const partnerKey = {
	key: `fkp_0123456789ab_${'d0de'.repeat(12)}`,
	name: 'RT 03 Sofifi'
};

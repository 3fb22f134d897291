import { ACT_FIELDS, needsOf, type ActField } from '../../../../src/lib/forms/act-form';
import { pageOf, PERSONAL_ACTS, VERB_OF, type PersonalAct } from '../../../../src/lib/forms/verbs';
import { plain, type SiteForm } from './form';

const VALID: Partial<Record<ActField, string>> = {
	judul: 'Dermaga bolong di tengah',
	lokasi: 'Dermaga Kastela',
	teks: 'Stok dikirim dengan kapal Kamis dan tiba Jumat sore.',
	penanggung_jawab: 'Balai Pelaksanaan Jalan Nasional'
};
const WORDS: readonly ActField[] = [
	'judul',
	'teks',
	'lokasi',
	'kata',
	'penanggung_jawab',
	'nomor',
	'tempat',
	'sebab',
	'penjelasan',
	'utama'
];
const CHOICES: readonly ActField[] = ACT_FIELDS.filter((field) => field !== 'berkas' && !WORDS.includes(field));

/** What is asked of whoever does it is optional, but the moderator who sends it here owes the words. */
const OWES_WORDS = new Set<PersonalAct>(['hide_name', 'seal_report']);

/** Every act has the same route and a form of its own. The moderator may open all of them. */
export const ACT_FORMS: SiteForm[] = PERSONAL_ACTS.map((act) => {
	const needs = needsOf(act);
	// Files are counted where they are kept, after the law has been asked.
	const owesField = Object.entries(needs).some(([field, need]) => need === 'required' && field !== 'berkas');
	const asked = (fields: readonly ActField[]) => fields.filter((field) => needs[field] !== undefined);
	return {
		...plain,
		route: '(public)/pengaduan/[ref=ref]/[verb=verb]',
		path: `/pengaduan/:ref/${VERB_OF[act]}${pageOf(act).about === 'post' ? '?kiriman=:post' : ''}`,
		by: 'moderator',
		fields: Object.fromEntries(asked(WORDS).map((field) => [field, VALID[field] ?? ''])),
		words: asked(WORDS),
		kept: asked(WORDS),
		choices: asked(CHOICES),
		...(needs.berkas && { files: 'berkas' }),
		...(act === 'pin_post' && { done: true }),
		// Without anything that must be filled in, only the state of the report can stand in the way.
		...(!owesField && !OWES_WORDS.has(act) && { empty: 409 })
	};
});

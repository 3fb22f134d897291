import type { ActField } from '$lib/forms/act-form';
import type { EvidenceCatalogue } from '$lib/text/evidence-catalogue';
import type { Refusals } from '$lib/text/refusal/catalogue';
import type { Mend } from '$lib/text/refusal/refusal';
import type { Thread } from '../db/threads';
import type { PersonalRefusal } from '../usecases/act';
import type { Examined } from '../usecases/evidence/examine';
import { threadRefusals, type Opened } from './act-page';

/** Where the writer mends what the form could have said better. */
export const MENDED_AT: Partial<Record<PersonalRefusal, ActField>> = {
	text_required: 'teks',
	files_required: 'berkas',
	mention_unclear: 'teks',
	passage_required: 'bagian',
	passage_not_found: 'kata',
	passage_moved: 'bagian',
	areas_required: 'bidang',
	placeholder_answer: 'teks',
	evidence_required: 'berkas',
	where_required: 'tempat',
	when_required: 'tanggal',
	done_in_future: 'tanggal',
	outcome_required: 'hasil',
	why_required: 'sebab',
	promise_required: 'dijanjikan',
	promise_not_ahead: 'dijanjikan',
	promise_not_later: 'dijanjikan',
	promise_too_far: 'dijanjikan',
	same_words: 'tetap',
	pasted_words: 'tetap',
	proof_doubted: 'penjelasan',
	agency_required: 'instansi',
	same_agency: 'instansi',
	same_classification: 'klasifikasi',
	category_required: 'kategori',
	archive_reason_required: 'alasan',
	merge_instead: 'alasan',
	responsible_required: 'penanggung_jawab',
	way_required: 'cara',
	letter_required: 'nomor_surat',
	letter_in_future: 'tanggal_surat',
	merge_unknown: 'utama',
	merge_same: 'utama',
	merge_closed: 'utama',
	merge_confidential: 'utama',
	merge_supervisory: 'utama'
};

/** What a refusal says of: the pictures that would be asked about, and on how many reports an answer stands. */
type About = Pick<Opened, 'doubted' | 'repeats'> & { thread: Pick<Thread, 'kind'> };

/** The words for whatever an act can be refused for. */
export function actRefusals(refusals: Refusals, evidence: EvidenceCatalogue, opened: About) {
	const refused = threadRefusals(refusals, opened.thread);
	const [repeats = 0] = opened.repeats;
	const { pasted_words: pasted } = refused;
	const counted = { ...pasted, what: pasted.what.replace(TIMES, String(repeats)) };
	return {
		...refused,
		pasted_words: counted,
		proof_doubted: askAbout(refused.proof_doubted, opened.doubted, evidence)
	};
}

/** Where the words of a refusal say how often. */
const TIMES = '{n}';

/** What would be asked about the pictures, in words, before anything is sent. */
const askAbout = (
	refusal: Mend,
	doubted: readonly Examined[],
	{ asked, picture, doubts }: EvidenceCatalogue
): Mend => ({
	...refusal,
	what: doubted
		.flatMap(({ name, found }, nth) =>
			found.length > 0
				? [
						asked(
							picture(nth + 1, name),
							found.map(({ doubt }) => doubts[doubt])
						)
					]
				: []
		)
		.join(' ')
});

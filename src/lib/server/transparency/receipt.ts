import type { Checkpoint } from './checkpoint';
import { signNote, type NoteSigner } from './note';
import type { Opening } from './proof-file';

/** What was taken in: which thing it is, when, and what the log holds or will hold of it. */
type Taken = { about: string; at: string | null; commitment: Buffer };
/** A promise as long as it has no place; then the place, and the head of the log as it is. */
type Standing = { by: Date } | { place: number; head: Pick<Checkpoint, 'size' | 'root'> };

/**
 * The receipt as text: few enough letters for a QR code, to be read by people as well. It has no word of what it is about, and
 * is no head of a log, whatever stands in it: its second line is no number.
 */
export function signReceipt(taken: Taken, standing: Standing, signer: NoteSigner): string {
	const where =
		'by' in standing
			? [`Masuk log paling lambat: ${standing.by.toISOString()}`]
			: [`Urutan: ${standing.place}`, `Puncak: ${standing.head.size} ${standing.head.root.toString('base64')}`];
	const lines = [
		signer.name,
		'Tanda terima',
		`Perihal: ${taken.about}`,
		...(taken.at === null ? [] : [`Diterima: ${taken.at}`]),
		`Daun: ${taken.commitment.toString('base64')}`,
		...where
	];
	return signNote(`${lines.join('\n')}\n`, signer);
}

/** The receipt with what the leaf opens to, to be kept until there is a proof. */
export const writeReceiptFile = (opening: Opening, note: string): string =>
	`fkp-tanda-terima@v1\nextra ${Buffer.from(JSON.stringify(opening)).toString('base64')}\n\n${note}`;

const ABOUT: Record<string, (form: Record<string, unknown>) => string> = {
	event: ({ thread, seq }) => `nomor ${String(thread)}, tindakan ${String(seq)}`,
	change: ({ change }) => `perubahan administrasi ${String(change)}`,
	edition: ({ month, revision }) => `data terbuka ${String(month)}, revisi ${String(revision)}`,
	rule: ({ code, version }) => `aturan forum ${String(code)}, versi ${String(version)}`,
	rule_end: ({ code, version }) => `aturan forum ${String(code)}, versi ${String(version)}, berakhir`,
	calendar: ({ version }) => `kalender kerja, versi ${String(version)}`,
	policy: ({ code, from }) => `tenggat ${String(code)}, mulai ${String(from)}`,
	policy_end: ({ code, from }) => `tenggat ${String(code)}, mulai ${String(from)}, ditarik`,
	decision: ({ number }) => `keputusan moderasi ${String(number)}`,
	appeal: ({ number, seq }) => `keberatan atas keputusan moderasi ${String(number)}, langkah ${String(seq)}`,
	key: ({ key }) => `kunci log ${String(key)}`,
	key_end: ({ key }) => `kunci log ${String(key)}, berhenti`
};

/** The facts of a leaf's form, and by what a receipt names it: its number, never its words. */
export function readForm(opens: string): { about: string; at: string | null; facts: Record<string, unknown> } {
	const facts = JSON.parse(opens) as Record<string, unknown>;
	const { kind, at } = facts;
	const about = typeof kind === 'string' ? ABOUT[kind]?.(facts) : undefined;
	return { about: about ?? 'catatan', at: typeof at === 'string' ? at : null, facts };
}

import type { FileOwner } from '../../files/clean';
import { cleanApart, type FileRefusal } from '../../files/clean-apart';
import { MAX_FILES } from '../../files/limits';
import { createSeal, type Seal } from '../../identity/seal';
import type { Deps } from '../record';
import { sealFacts } from '../../identity/picture-facts';
import { insertFile } from './attach-files';
import { mayBeBrought } from './loose-files';

export type KeptFile = { token: string; fileId: string; name: string; bytes: number };
/** `gone`: it was stored by an earlier try, so long ago that it is not kept any more; nobody knows its name. */
export type RefusedFile = { name: string; reason: FileRefusal | 'too_many' | 'gone' };

export type SentFiles = { formKey: string; of: FileOwner; tokens: readonly string[]; uploads: readonly File[] };

/**
 * Stores the files of a form at once, before anything else about it is decided: whatever else is refused, they need not
 * be chosen again. `tokens` are those kept by an earlier try of the same form; they fit no other form.
 */
export async function keepFormFiles(deps: Deps, { formKey, of, tokens, uploads }: SentFiles) {
	const seal = createSeal(deps.env.secret);
	const named = filesNamed(seal, formKey, tokens);
	const kept = await findKept(deps, seal, formKey, named);
	const refused: RefusedFile[] = kept.length < named.length ? [{ name: '', reason: 'gone' }] : [];
	for (const upload of uploads.filter(({ size, name }) => size > 0 || name !== '')) {
		// Of thirty at once no more are looked into than may stay.
		if (kept.length >= MAX_FILES) {
			refused.push({ name: upload.name, reason: 'too_many' });
			continue;
		}
		const cleaned = await cleanApart(upload, of);
		if (!cleaned.ok) refused.push({ name: upload.name, reason: cleaned.refusal });
		else {
			const fileId = await insertFile(deps.db, cleaned.value, deps.now());
			if (cleaned.value.facts) await sealFacts(deps.db, seal, fileId, cleaned.value.facts);
			kept.push({
				fileId,
				token: tokenOf(seal, formKey, fileId),
				name: cleaned.value.name,
				bytes: cleaned.value.bytes.length
			});
		}
	}
	return { kept, refused };
}

/** By which a form names a file that it brought before. */
export const tokenOfFile = ({ env }: Pick<Deps, 'env'>, formKey: string, fileId: string): string =>
	tokenOf(createSeal(env.secret), formKey, fileId);

const PURPOSE = 'file of a form';
const tokenOf = (seal: Seal, formKey: string, fileId: string) =>
	`${fileId}.${seal.mac(PURPOSE, `${formKey} ${fileId}`)}`;

function filesNamed(seal: Seal, formKey: string, tokens: readonly string[]): string[] {
	const own = tokens.flatMap((token) => {
		const [fileId = '', mac = ''] = token.split('.');
		return seal.hasMac(PURPOSE, `${formKey} ${fileId}`, mac) ? [fileId] : [];
	});
	return [...new Set(own)];
}

async function findKept({ db, now }: Deps, seal: Seal, formKey: string, named: readonly string[]): Promise<KeptFile[]> {
	if (named.length === 0) return [];
	const rows = await db
		.selectFrom('file')
		.select(['id', 'name', 'size'])
		.where('id', 'in', named)
		.where(mayBeBrought(now()))
		.execute();
	return rows.map(({ id, name, size }) => ({ fileId: id, token: tokenOf(seal, formKey, id), name, bytes: size }));
}

import type { Lang } from '$lib/domain/language';
import { textFor, type Catalogue } from './catalogue';
import { proof as en } from './en/thread/proof';
import { proof as id } from './id/thread/proof';

export type ProofCatalogue = Catalogue & { proof: typeof id };

const PROOFS: Record<Lang, typeof id> = { id, en };

/** The words of pages and those of the printed proof. The latter stand apart because no browser ever needs them. */
export const proofTextFor = (lang: Lang): ProofCatalogue => ({ ...textFor(lang), proof: PROOFS[lang] });

import type { Lang } from '$lib/domain/language';
import { EVERYWHERE, IN_CONSULTATIONS } from '$lib/domain/moderation/hold';
import { typedSettings } from '$lib/forms/holds/settings';
import type { Db } from '../../db/client';
import { stateOfScope } from '../../db/hold-settings';
import { listScopes, listSettingsVersions } from './keeping';

/** In an address a word stands for what is everywhere. */
const ALL = 'umum';
export const writtenScope = (scope: string): string => (scope === EVERYWHERE ? ALL : scope);

/** What holds in a scope, as its address calls it; null where there is none. */
export async function findScope(db: Db, written: string, lang: Lang) {
	const scopes = await listScopes(db, lang);
	const shown = scopes.find(({ scope }) => writtenScope(scope) === written);
	return shown ? { shown, above: scopes.find(({ scope }) => scope === shown.parent)?.name ?? null } : null;
}

/** The form of a scope as it stands, or as an earlier version would have it. */
export async function findScopePage(
	db: Db,
	{ written, lang, from }: { written: string; lang: Lang; from: string | null }
) {
	const found = await findScope(db, written, lang);
	if (!found) return null;
	const { scope, settings, isOwn } = found.shown;
	const versions = await listSettingsVersions(db, scope);
	const earlier = versions.find(({ id }) => String(id) === from);
	return {
		...found,
		written,
		versions,
		isConsultations: scope === IN_CONSULTATIONS,
		isEverywhere: scope === EVERYWHERE,
		goesBack: earlier !== undefined,
		// Who opens the form means to set something; to take it away is a choice only where there is something.
		begin: typedSettings(earlier?.settings ?? settings, !(earlier?.follows && isOwn)),
		state: await stateOfScope(db, scope)
	};
}

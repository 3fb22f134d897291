import type { Lang } from '$lib/domain/language';
import { allow, type Result } from '$lib/domain/result';
import type { Services } from '$lib/server/services';

export async function changeProfile(
	{ db }: Pick<Services, 'db'>,
	{ userId, name, lang }: { userId: string; name: string; lang: Lang }
): Promise<Result<null, never>> {
	await db.updateTable('app_user').set({ name, lang }).where('id', '=', userId).execute();
	return allow(null);
}

import type { Known } from '$lib/domain/consultation/text/match-provisions';
import type { Db } from './client';

/** A provision as one version of the text has it. */
export type VersionedProvision = Known & {
	/** What its address on the page is made of; the same in every version. */
	key: string;
	html: string;
	/** The version in which these words came to be. */
	wordsSince: number;
};

export const listProvisions = (db: Db, threadId: string, version: number): Promise<VersionedProvision[]> =>
	db
		.selectFrom('provision_version')
		.innerJoin('provision', 'provision.id', 'provision_version.provision_id')
		.select(['provision.id', 'provision.key', 'provision_version.label', 'provision_version.body'])
		.select(['provision_version.body_html as html', 'provision_version.words_since as wordsSince'])
		.where('provision_version.thread_id', '=', threadId)
		.where('provision_version.version', '=', version)
		.orderBy('provision_version.position')
		.execute();

import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { Kysely } from 'kysely';
import type { Database } from '$lib/server/db/schema';
import { VACANT_AGENCY } from './people';

/** A person who is signed in. */
export type Person = Actor & { userId: string };

/** Who plays in the demo, found again in the database so that threads can be added to a province that is there. */
export type Cast = {
	agencyIds: ReadonlyMap<string, string>;
	agencyNames: ReadonlyMap<string, string>;
	moderator: Person;
	otherModerator: Person;
	inspector: Person;
	secretary: Person;
	admin: Person;
	facilitator: Person;
	/** The reporter whom visitors of the demo sign in as. */
	citizen: Person;
	citizens: readonly Person[];
	officerOf(slug: string): Person;
	headOf(slug: string): Person;
};

export async function findCast(db: Kysely<Database>): Promise<Cast> {
	const agencies = await db.selectFrom('agency').select(['id', 'slug', 'name']).execute();
	const agencyIds = new Map(agencies.map(({ id, slug }) => [slug, id]));
	const people = await findPeople(db);
	const find = (name: string) => found(people.get(`${name}@fkp.test`), name);
	return {
		agencyIds,
		agencyNames: new Map(agencies.map(({ slug, name }) => [slug, name])),
		moderator: find('moderator'),
		otherModerator: find('moderator2'),
		inspector: find('pengawas'),
		secretary: find('sekda'),
		admin: find('admin'),
		facilitator: find('fasilitator'),
		citizen: find('warga'),
		citizens: [...people].flatMap(([email, person]) => (email.startsWith('warga.') ? [person] : [])),
		officerOf: (slug) => find(slug === VACANT_AGENCY ? `kepala.${slug}` : slug),
		headOf: (slug) => find(`kepala.${slug}`)
	};
}

/** By address and in their order, so that chance picks the same people in every province. */
async function findPeople(db: Kysely<Database>): Promise<Map<string, Person>> {
	const rows = await db
		.selectFrom('app_user')
		.leftJoin('membership', 'membership.user_id', 'app_user.id')
		.select(['app_user.id', 'email', 'app_user.name', 'role', 'agency_id', 'may_open_identity'])
		.select(['valid_from', 'valid_until'])
		.where('email', 'like', '%@fkp.test')
		.execute();
	const sorted = rows.toSorted((a, b) => (a.email < b.email ? -1 : 1));
	return new Map(
		sorted.map(({ id, email, name, role, agency_id, may_open_identity, valid_from, valid_until }) => {
			const appointments =
				role === null || valid_from === null
					? []
					: [
							{
								role,
								agencyId: agency_id,
								mayOpenIdentity: may_open_identity ?? false,
								validFrom: valid_from,
								validUntil: valid_until
							}
						];
			return [email, { ...VISITOR, userId: id, name, appointments }];
		})
	);
}

function found(person: Person | undefined, who: string): Person {
	if (!person) throw new Error(`The demo has nobody for ${who}`);
	return person;
}

import type { ListName } from '$lib/domain/desk/desk';
import { ROOMS, type Count, type Frame, type NamedSeat, type RoomName } from '$lib/domain/desk/rooms';
import type { Lang } from '$lib/domain/language';
import { deskQuery } from '$lib/forms/desk-query';
import { path } from '$lib/text/path';

/** The addresses of the navigation. */
export const placeOf = {
	list: (lang: Lang, chair: NamedSeat, list: ListName) => path(lang, `/meja${deskQuery({ chair, list })}`),
	view: (lang: Lang, code: string) => path(lang, `/meja?tampilan=${code}`),
	room: (lang: Lang, name: RoomName) => path(lang, ROOMS[name].to)
};

/** Every number of the navigation, by the address that it stands at. */
export function countsOf({ chairs, rooms }: Frame, lang: Lang): Record<string, Count> {
	const counts: [string, Count | null][] = [
		...chairs.flatMap(({ seat, lists, views }): [string, Count | null][] => [
			...Object.entries(lists).map(([name, count]): [string, Count] => [
				placeOf.list(lang, seat, name as ListName),
				count
			]),
			...views.map(({ code, count }): [string, Count | null] => [placeOf.view(lang, code), count])
		]),
		...rooms.map(({ name, count }): [string, Count | null] => [placeOf.room(lang, name), count])
	];
	return Object.fromEntries(counts.filter((one): one is [string, Count] => one[1] !== null));
}

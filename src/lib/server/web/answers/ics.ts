import { icalendar } from '../../icalendar';
import type { Calendar } from '../../queries/calendar/agenda';

export const icsResponse = (
	file: string,
	{ name, entries, at }: Calendar,
	cacheControl: 'no-store' | 'private, no-cache' = 'no-store'
): Response =>
	new Response(icalendar(name, entries, at), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${file}.ics"`,
			'cache-control': cacheControl
		}
	});

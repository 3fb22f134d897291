import { icalendar, type CalendarEntry } from '../../icalendar';

export const icsResponse = (name: string, entries: readonly CalendarEntry[], at: Date): Response =>
	new Response(icalendar(name, entries, at), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.ics"`,
			'cache-control': 'no-store'
		}
	});

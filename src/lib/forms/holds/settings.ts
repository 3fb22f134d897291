import type { HoldSettings } from '$lib/domain/moderation/hold';
import { choice, hidden, line, number, orNone, parsed, ticked } from '../kit/field';
import { form, type InputOf, type Typed } from '../kit/form';

/** What every change of what is held says besides: why, whether it is only tried, and the trial that was shown. */
export const CHANGING = {
	alasan: line({ least: 5, most: 500 }),
	langkah: hidden(choice(['coba', 'terbit'])),
	uji: hidden(parsed((typed) => (typed.length <= 600 ? typed : null), 'too_long', { look: 'carried' })),
	yakin: ticked
};

/** From how much on each signal holds a newcomer's words; a signal without a number is silent. */
export const HOLD_SETTINGS = form({
	name: 'hold_settings',
	fields: {
		sendiri: choice(['ya', 'tidak']),
		umur: number({ least: 0, most: 365 }),
		kiriman: number({ least: 0, most: 100 }),
		tautan: orNone(number({ least: 1, most: 20 })),
		kata: ticked,
		laju: orNone(number({ least: 2, most: 100 })),
		menit: number({ least: 1, most: 1440 }),
		mirip: orNone(number({ least: 50, most: 100 })),
		salinan: orNone(number({ least: 1, most: 100 })),
		jam: number({ least: 1, most: 168 }),
		...CHANGING
	},
	labels: ({ admin: { holds } }) => ({ ...holds.settings.fields, ...holds.changing.fields }),
	choices: ({ admin: { holds } }) => ({ sendiri: holds.settings.own, kata: holds.settings.ticked })
});

type SettingsFields = (typeof HOLD_SETTINGS)['fields'];

type Input = InputOf<SettingsFields>;

const answers = (input: Input): HoldSettings => ({
	newcomerDays: input.umur,
	newcomerPosts: input.kiriman,
	links: input.tautan,
	watchedWords: input.kata,
	ratePosts: input.laju,
	rateMinutes: input.menit,
	likeRemoved: input.mirip,
	copied: input.salinan,
	releaseHours: input.jam
});

/** What the answers say; null: no settings of its own. */
export const settingsFrom = (input: Input): HoldSettings | null => (input.sendiri === 'tidak' ? null : answers(input));

const written = (value: number | null): string => (value === null ? '' : String(value));

export type TypedSettings = Omit<Typed<SettingsFields>, keyof typeof CHANGING>;

export const typedSettings = (settings: HoldSettings, isOwn: boolean): TypedSettings => ({
	sendiri: isOwn ? 'ya' : 'tidak',
	umur: String(settings.newcomerDays),
	kiriman: String(settings.newcomerPosts),
	tautan: written(settings.links),
	kata: settings.watchedWords ? 'on' : '',
	laju: written(settings.ratePosts),
	menit: String(settings.rateMinutes),
	mirip: written(settings.likeRemoved),
	salinan: written(settings.copied),
	jam: String(settings.releaseHours)
});

/** Tried answers, for the form that stands beside what the trial found. */
export const typedAgain = (input: Input) => ({
	...typedSettings(answers(input), input.sendiri === 'ya'),
	...changingAgain(input)
});

export const changingAgain = ({ alasan, yakin }: Pick<Input, 'alasan' | 'yakin'>) => ({
	alasan,
	yakin: yakin ? 'on' : '',
	langkah: '',
	uji: ''
});

import type { Actor } from '$lib/domain/actor/actor';
import type { Facts } from '$lib/domain/administration/change';
import { choice, hidden, line, parsed } from '../kit/field';
import { form, type Fields, type InputOf, type NameOf, type Typed } from '../kit/form';

/** What every change of the province says besides: why, whether it is only looked at, and of what effect it was shown. */
export const ASKING = {
	alasan: line({ least: 5, most: 500 }),
	langkah: hidden(choice(['coba', 'terbit'])),
	uji: hidden(parsed((typed) => (typed.length <= 100 ? typed : null), 'too_long', { look: 'carried' }))
};

/** What the page calls these; the last two are never seen. */
export const ASKING_LABELS = { langkah: '', uji: '' };

/** A form that asks for nothing else. */
export const onlyAsked = <const Name extends string>(name: Name) =>
	form({
		name,
		fields: ASKING,
		labels: ({ admin: { province } }) => ({ alasan: province.fields.alasan, ...ASKING_LABELS })
	});

type Asked = InputOf<typeof ASKING>;

export const askingOf = (
	{ alasan, langkah, uji }: Asked,
	doer: Actor,
	formKey: string,
	seen: string | null = null
) => ({
	doer,
	formKey,
	reason: alasan,
	mark: langkah === 'terbit' ? (uji ?? '') : null,
	seen
});

/** Answers as they were typed, for the form that stands beside its effect. */
export function typedAgain<F extends Fields>(fields: F, input: InputOf<F>): Typed<F> {
	const typed = Object.keys(fields).map((name) => [name, written(input[name as NameOf<F>])]);
	return { ...Object.fromEntries(typed), langkah: '', uji: '' } as Typed<F>;
}

function written(value: unknown): string | readonly string[] {
	if (Array.isArray(value)) return value.map(String);
	if (typeof value === 'boolean') return value ? 'on' : '';
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A form as some state of its thing fills it in. */
export const typedFacts = <F extends Fields>(fields: F, facts: Facts): Partial<Record<NameOf<F>, string>> =>
	Object.fromEntries(Object.keys(fields).map((name) => [name, facts[name] ?? ''])) as Partial<
		Record<NameOf<F>, string>
	>;

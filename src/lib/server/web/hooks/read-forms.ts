import { error, type Handle } from '@sveltejs/kit';

/**
 * A body that is no form is the sender's fault and not ours: 400, where reading it would end as an unexpected error. What
 * was read stays at hand, for whatever fails later.
 */
export const readForms: Handle = ({ event, resolve }) => {
	const { request, locals } = event;
	const read = request.formData.bind(request);
	request.formData = async () => {
		try {
			return (locals.posted ??= await read());
		} catch (cause) {
			if (cause instanceof TypeError) error(400);
			throw cause;
		}
	};
	return resolve(event);
};

import { error, type Handle } from '@sveltejs/kit';

/** A body that is no form is the sender's fault and not ours: 400, where reading it would end as an unexpected error. */
export const readForms: Handle = ({ event, resolve }) => {
	const { request } = event;
	const read = request.formData.bind(request);
	request.formData = () =>
		read().catch((cause: unknown) => {
			if (cause instanceof TypeError) error(400);
			throw cause;
		});
	return resolve(event);
};

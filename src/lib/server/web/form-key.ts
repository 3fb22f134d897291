const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What tells a form that is sent twice from two forms; a sender without one is always a new form. */
export const readFormKey = (form: FormData): string => {
	const key = form.get('kunci');
	return typeof key === 'string' && UUID.test(key) ? key : crypto.randomUUID();
};

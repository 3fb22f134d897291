import { REQUEST_KINDS, REQUEST_OUTCOMES } from '$lib/domain/privacy/request';
import { block, choice, id } from '../kit/field';
import { form } from '../kit/form';

export const DATA_REQUEST = form({
	name: 'data_request',
	fields: { hak: choice(REQUEST_KINDS), isi: block({ least: 10, most: 2000 }) },
	labels: ({ personal }) => ({ hak: personal.request.kindAsked, isi: personal.request.words })
});

export const REQUEST_ANSWER = form({
	name: 'request_answer',
	fields: { permintaan: id, hasil: choice(REQUEST_OUTCOMES), jawaban: block({ least: 10, most: 2000 }) },
	labels: ({ personal: { request } }) => ({ permintaan: '', hasil: request.outcomeAsked, jawaban: request.answer })
});

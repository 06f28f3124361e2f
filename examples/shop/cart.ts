import { type Answer, json } from './answer.ts';

const WHOLE_NUMBER = /^\d{1,9}$/;

/** Takes the form of a product page: 403 without the token of the visitor's session, 400 for a field that is missing or no number. */
export function addToCart(form: URLSearchParams, token: string): Answer {
  if (form.get('token') !== token) return json(403, { success: false, error: 'Invalid token' });
  const field = (name: string): string => form.get(name) ?? '';
  const wrong = ['id_product', 'id_product_attribute', 'qty'].filter((name) => !WHOLE_NUMBER.test(field(name)));
  if (wrong.length > 0) return json(400, { success: false, error: `Not a number: ${wrong.join(', ')}` });
  return json(200, { success: true, id_product: Number(field('id_product')), quantity: Number(field('qty')) });
}

/** Pages that change what a visitor has, as one whole part of a path: `/cart`, `/fr/panier.php`, not `/cart-wheels`. */
const PAGES = [
  '((add|remove)[-_]?(to|from)?[-_]?)?(my[-_]?|shopping[-_]?)?cart|(add[-_]?to|remove[-_]?from|my|shopping)[-_]?(bag|basket)',
  '(my)?(log|sign)[-_]?(out|off)|checkouts?|orders?|payments?|delete|remove',
  'commande|deconnexion|warenkorb|kasse|abmelden',
].join('|');

/** Query keys whose value names such a page: `?controller=cart`, `?route=checkout/cart`. */
const ROUTING = 'action|controller|route|do|page|task';

/**
 * Path and query of addresses that change state, as sources of case-insensitive regular expressions; the script of a run
 * uses them too. `bag`, `basket` and `panier` alone are a cart only where a site begins (`/bag`, `/en/bag`): elsewhere they
 * are products.
 */
export const STATE_CHANGES: readonly string[] = [
  `(/|[?&;](${ROUTING})=([^&;#]*/)?)(${PAGES})(\\.\\w+)?(?=[/?&;#]|$)`,
  `(^(/[a-z]{2}([-_][a-z]{2})?)?/|[?&;](${ROUTING})=)(bag|basket|panier)(\\.\\w+)?(?=[/?&;#]|$)`,
  `[?&;]((${ROUTING})=)?(add|remove|delete|update|(my)?(log|sign)[-_]?out)([-_]?(to|from)[-_]?(cart|basket|bag))?(?=[=&;#]|$)`,
];

/** True for a path (with its query) that a read-only visit must not ask for, however it is percent-encoded. */
export function changesState(path: string): boolean {
  const plain = path.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  if (plain !== path) return changesState(plain);
  return STATE_CHANGES.some((pattern) => new RegExp(pattern, 'i').test(plain));
}

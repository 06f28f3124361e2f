/** Paths that change what a visitor has. */
export const CHANGING: readonly string[] = [
  ...['/cart', '/Cart', '/CART/', '/fr/cart?x=1', '/cart.php', '/shopping-cart', '/my-basket', '/fr/panier'],
  ...['/add-to-cart/42', '/add_to_cart', '/addToCart', '/basket', '/basket/add/3', '/bag', '/en/bag', '/en-GB/bag/'],
  ...['/add-to-bag', '/shopping-bag', '/checkout', '/checkout/step/1', '/order', '/orders', '/payment', '/logout'],
  ...['/log-out', '/log_out', '/signout', '/sign-out', '/account/delete', '/remove/3', '/?mylogout=', '/panier'],
  ...['/commande', '/index.php?controller=cart', '/index.php?route=checkout/cart', '/?add-to-cart=42', '/p?add=1'],
  ...['/p?action=logout', '/p?action=add', '/c%61rt', '/%63%61%72%74', '/%43ART', '/c%2561rt'],
  ...['/index.php%3Fcontroller%3Dcart', '/p?next=%2Fcheckout', '/p?x=1&delete=2', '/wp-login.php?action=logout'],
  ...['/log-off', '/signoff', '/warenkorb', '/kasse', '/abmelden', '/de/deconnexion', '/remove-from-basket/1'],
  ...['/?do=logout', '/?page=cart', '/?task=checkout', '/?task=basket', '/p?x=1;delete=2', '/p?update=1'],
  ...['/?remove_from_cart=1', '/?signout', '/p?action=update'],
];

/** Paths that only look a little like one. */
export const HARMLESS: readonly string[] = [
  ...['/', '/signup', '/offers/summer', '/cartography', '/postcard', '/carton', '/border', '/disorder'],
  ...[
    '/ordering-guide',
    '/undeleted',
    '/l/cart-wheels',
    '/c/tote-bag',
    '/category/bag',
    '/bags',
    '/cart-icon.png',
    '/homme/baskets',
    '/collections/baskets',
    '/deco/panier',
    '/golf-carts',
    '/carts',
  ],
  ...['/list?order=price', '/list?sort=order', '/p?address=1', '/order-of-the-phoenix', '/%E2%82%AC', '/100%', '/%'],
  ...['/a%zz', '/p?page=2', '/p?do=view'],
];

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCarts } from '../../widget/loader/signals/carts.js'
import { watchCart as watchDataLayer } from '../../widget/loader/signals/carts/data_layer.js'
import { watchCart as watchMagento } from '../../widget/loader/signals/carts/magento.js'
import { watchCart as watchShopify } from '../../widget/loader/signals/carts/shopify.js'
import { watchCart as watchWooCommerce } from '../../widget/loader/signals/carts/woocommerce.js'
import { createPage, fire } from './support/page.js'
import { createStorage, settle } from './support/surroundings.js'

const SHOPIFY_CART = {
  currency: 'USD',
  total_price: 4800,
  items: [{ title: 'Mug', product_type: 'Ceramics', quantity: 2, final_price: 2400 }],
}
const MUG = { item_id: 'mug', item_name: 'Mug', item_category: 'Ceramics', price: 24, quantity: 2 }
const VASE = { item_id: 'vase', item_name: 'Vase', price: 58 }

/** A page whose fetches are answered by `answers`, address by address; an Error fails. */
function pageWith(answers, more) {
  const asked = []
  const fetch = async (address) => {
    asked.push(address)
    if (answers[address] instanceof Error) throw answers[address]
    return { ok: address in answers, json: async () => answers[address] }
  }
  return Object.assign(createPage({ fetch, ...more }), { asked })
}

function shopifyPage(answer = SHOPIFY_CART) {
  return pageWith({ '/en/cart.js': answer }, { Shopify: { routes: { root: '/en/' } } })
}

test('the cart of a Shopify theme is read now and after each change', async () => {
  const page = shopifyPage()
  const carts = []
  watchShopify({ page, onCart: (cart) => carts.push(cart) })
  await settle()
  assert.deepEqual(carts, [
    { lines: [{ name: 'Mug', quantity: 2, price: '24.00 USD', category: 'Ceramics' }], total: '48.00 USD' },
  ])
  page.requested('https://shop.test/en/cart/add.js')
  page.requested('https://shop.test/en/cart/change.js')
  page.requested('https://shop.test/en/cart.js')
  page.requested('https://shop.test/cart/addresses')
  page.pass(1_000)
  await settle()
  assert.equal(carts.length, 2)
  fire(page, 'pageshow', { persisted: true })
  page.pass(1_000)
  await settle()
  assert.equal(carts.length, 3)
})

test('a reader that gets no cart says nothing', async () => {
  for (const answer of [new Error('offline'), null, {}, { items: 7 }]) {
    const carts = []
    watchShopify({ page: shopifyPage(answer), onCart: (cart) => carts.push(cart) })
    await settle()
    assert.deepEqual(carts, [])
  }
})

test('the cart of a WooCommerce shop is read by its Store API', async () => {
  const link = { href: 'https://shop.test/wp/wp-json/' }
  const money = { currency_minor_unit: 2, currency_code: 'EUR' }
  const cart = {
    items: [{ name: 'Salt &amp; Pepper &#8211; Mill', quantity: 1, prices: { price: '2450', ...money } }],
    totals: { total_price: '2950', ...money },
  }
  const handlers = []
  const page = pageWith({ 'https://shop.test/wp/wp-json/wc/store/v1/cart': cart })
  page.document.querySelector = () => link
  page.jQuery = () => ({ on: (_names, run) => handlers.push(run) })
  const carts = []
  watchWooCommerce({ page, onCart: (each) => carts.push(each) })
  await settle()
  assert.deepEqual(carts, [
    { lines: [{ name: 'Salt & Pepper – Mill', quantity: 1, price: '24.50 EUR' }], total: '29.50 EUR' },
  ])
  handlers[0]()
  page.requested('https://shop.test/?wc-ajax=add_to_cart')
  page.requested('https://shop.test/wp/wp-json/wc/store/v1/cart/add-item')
  page.requested('https://shop.test/?wc-ajax=get_refreshed_fragments')
  page.pass(1_000)
  await settle()
  assert.equal(page.asked.length, 2)
})

test('the cart of a Magento shop is followed', () => {
  let section = {}
  let changed
  const cart = Object.assign(() => section, { subscribe: (run) => (changed = run) })
  const page = createPage({ require: (_names, run) => run({ get: () => cart }) })
  const carts = []
  watchMagento({ page, onCart: (each) => carts.push(each) })
  assert.deepEqual(carts, [])
  section = { items: [{ product_name: 'Mug', qty: 2, product_price_value: '24.0000' }], subtotalAmount: '48.0000' }
  changed()
  assert.deepEqual(carts, [{ lines: [{ name: 'Mug', quantity: 2, price: '24.00' }], total: '48.00' }])
})

function hearing(dataLayer, memory = createStorage()) {
  const page = createPage({ dataLayer })
  const [carts, orders] = [[], []]
  watchDataLayer({ page, memory, onCart: (cart) => carts.push(cart), onOrder: (order) => orders.push(order) })
  const amounts = () => carts.map(({ lines, total }) => [lines.map(({ quantity }) => quantity), total])
  return { page, carts, orders, amounts }
}

/** What gtag() pushes. */
function gtag(layer) {
  // biome-ignore lint: the real one pushes its arguments
  return function () { layer.push(arguments) } // eslint-disable-line
}

test('the data layer is read in both shapes, what stands in it included', async () => {
  const layer = [{ event: 'view_cart', ecommerce: { currency: 'USD', value: 48, items: [MUG] } }]
  const { amounts, carts } = hearing(layer)
  gtag(layer)('event', 'add_to_cart', { currency: 'USD', value: 58, items: [VASE] })
  layer.push({ event: 'remove_from_cart', ecommerce: { items: [{ ...MUG, quantity: 1 }] } }, { event: 'scroll' })
  layer.push({ event: 'remove_from_cart', ecommerce: { items: [{ ...MUG, quantity: 1 }] } })
  await settle()
  assert.deepEqual(amounts(), [
    [[2], '48.00 USD'],
    [[2, 1], '106.00 USD'],
    [[1, 1], '82.00 USD'],
    [[1], '58.00 USD'],
  ])
  assert.equal(carts[0].lines[0].category, 'Ceramics')
})

test('a purchase in the data layer is an order, and the cart is empty after it', () => {
  const { orders, amounts } = hearing([
    { event: 'begin_checkout', ecommerce: { currency: 'USD', value: 48, items: [MUG] } },
    ['event', 'purchase', { transaction_id: 'T1', value: 48, currency: 'USD', items: [MUG] }],
  ])
  assert.deepEqual(orders, [{ id: 'T1', total: 48, currency: 'USD' }])
  assert.deepEqual(amounts().at(-1), [[], '0.00 USD'])
})

test('the cart of the data layer is known on the next page', async () => {
  const memory = createStorage()
  hearing([{ event: 'view_cart', ecommerce: { currency: 'USD', value: 48, items: [MUG] } }], memory)
  const layer = []
  const next = hearing(layer, memory)
  layer.push({ event: 'add_to_cart', ecommerce: { currency: 'USD', items: [VASE] } })
  await settle()
  assert.deepEqual(next.amounts(), [
    [[2], '48.00 USD'],
    [[2, 1], '106.00 USD'],
  ])
})

test("the page's own pushes go on as before, whatever it does with its data layer", async () => {
  const layer = [null, 7, 'x', { get event() { throw new Error('getter') } }]
  const { page, amounts } = hearing(layer)
  assert.equal(layer.push({ event: 'a' }, { event: 'b' }), 6)
  assert.deepEqual(Object.keys(layer), ['0', '1', '2', '3', '4', '5'])
  const ours = layer.push
  layer.push = function (...entries) {
    return ours.apply(layer, entries)
  }
  layer.push({ event: 'view_cart', ecommerce: { value: 48, currency: 'USD', items: [MUG] } })
  page.dataLayer = undefined
  await settle()
  assert.deepEqual(amounts(), [[[2], '48.00 USD']])
})

test('a frozen data layer is read once, and nothing breaks', async () => {
  const layer = Object.freeze([{ event: 'view_cart', ecommerce: { value: 1, currency: 'USD', items: [MUG] } }])
  const carts = []
  const page = createPage({ dataLayer: layer })
  createCarts({ report: (cart) => carts.push(cart), onOrder() {}, memory: null, page }).read()
  await settle()
  await settle()
  assert.equal(carts.length, 1)
})

async function read(page) {
  const totals = []
  const carts = createCarts({ report: ({ total }) => totals.push(total), onOrder() {}, memory: null, page })
  carts.read()
  carts.read()
  await settle()
  await settle()
  return { carts, totals, page }
}

test("the platform's cart comes before the data layer's, and the page's own word before both", async () => {
  const layer = [{ event: 'view_cart', ecommerce: { currency: 'USD', value: 1, items: [MUG] } }]
  const page = Object.assign(shopifyPage(), { dataLayer: layer })
  const { totals, carts } = await read(page)
  assert.deepEqual(totals, ['48.00 USD'])
  layer.push({ event: 'view_cart', ecommerce: { currency: 'USD', value: 2, items: [MUG] } })
  await settle()
  assert.equal(totals.at(-1), '48.00 USD')
  carts.take({ lines: [{ name: 'Mug' }], total: '50' })
  page.requested('https://shop.test/cart/add.js')
  page.pass(1_000)
  await settle()
  assert.equal(totals.at(-1), '50')
  assert.equal(page.asked.length, 2)
})

test('on a page of no known platform nothing is read and nothing asked for', async () => {
  const page = pageWith({})
  Object.defineProperty(page, 'Shopify', {
    get() {
      throw new Error('a trap')
    },
  })
  const { totals } = await read(page)
  assert.deepEqual([totals, page.asked], [[], []])
})

test('a cart whose values throw or make no sense is not reported', async () => {
  const hostile = { get name() { throw new Error('getter') } }
  for (const items of [[{ title: 7 }], [{ title: 'x', quantity: {} }], [hostile]]) {
    const { totals } = await read(shopifyPage({ ...SHOPIFY_CART, items }))
    assert.deepEqual(totals, [])
  }
})

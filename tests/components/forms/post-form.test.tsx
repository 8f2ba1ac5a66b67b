import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CheckboxGroup, RadioGroup } from '#components/forms/choice-group.tsx'
import { TextField } from '#components/forms/field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { TrapField } from '#components/forms/trap-field.tsx'

const words = { summaryTitle: 'There is a problem', error: 'Error', sending: 'Sending' }

const form = (props: Partial<Parameters<typeof PostForm>[0]>) =>
  renderToStaticMarkup(
    <PostForm action="/en/request/contact/save" locale="en" words={words} submitLabel="Continue" {...props}>
      <TextField name="email" type="email" label="E-mail address" hint="We answer here." value="typed" />
      <CheckboxGroup name="categories" legend="Data" options={[{ value: 'orders', label: 'Orders' }]} />
    </PostForm>,
  )

test('a form is plain HTML that posts to its address without scripts', () => {
  const html = form({})
  expect(html).toMatch(/<form[^>]* action="\/en\/request\/contact\/save" method="post">/)
  expect(html).toMatch(/<button type="submit"[^>]*>Continue<\/button>/)
  expect(html).toContain('value="typed"')
  expect(html).not.toContain('role="alert"')
  expect(html).not.toContain('style=')
})

test('a problem is in the summary, at the field, and tied to it', () => {
  const html = form({ problems: [{ field: 'email', message: 'Enter your e-mail address' }] })
  expect(html).toContain('href="#field-email"')
  expect(html).toMatch(/<p id="field-email-problem".*Error: .*Enter your e-mail address/)
  expect(html).toMatch(
    /<input id="field-email" aria-describedby="field-email-hint field-email-problem" aria-invalid="true"/,
  )
})

test('a problem of one entry of a list is shown at the list', () => {
  const html = form({ problems: [{ field: 'categories.0', message: 'Choose from the list' }] })
  expect(html).toContain('href="#field-categories"')
  expect(html).toContain('id="field-categories-problem"')
})

test('a problem of no field stands in the summary without a link', () => {
  const html = form({ summary: 'Wait a few minutes' })
  expect(html).toMatch(/role="alert"[\s\S]*<li[^>]*>Wait a few minutes<\/li>/)
})

test('check boxes are sent as a list, radio buttons are not', () => {
  expect(form({})).toContain('name="categories[]"')
  const radios = renderToStaticMarkup(
    <RadioGroup name="kind" legend="Kind" value="access" options={[{ value: 'access', label: 'See' }]} />,
  )
  expect(radios).toMatch(/type="radio"[^>]*name="kind"[^>]*checked=""/)
})

test('a question can be the heading of its page', () => {
  const html = renderToStaticMarkup(<RadioGroup name="kind" legend="What?" asHeading options={[]} />)
  expect(html).toMatch(/<legend[^>]*><h1>What\?<\/h1><\/legend>/)
})

test('nobody meets the trap: it is hidden, out of the way, and not filled in by itself', () => {
  const html = renderToStaticMarkup(<TrapField label="Leave this empty" />)
  expect(html).toContain('aria-hidden="true"')
  expect(html).toMatch(/name="website"[^>]*tabindex="-1"|tabindex="-1"[^>]*name="website"/i)
  expect(html).toMatch(/autocomplete="off"/i)
})

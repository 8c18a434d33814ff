import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What no source file may import; a room of the house adds the rooms that it must not know. */
const restrictedImports = (...rooms) => [
  'error',
  {
    patterns: [
      { regex: '^date-fns/locale', message: 'The words of dates come from src/language/tables.' },
      { regex: '/unsafe-(html|svg)\\.js$', message: 'Data is text; it never becomes markup.' },
      {
        regex: '^@lit/localize/internal/',
        message: 'Only src/language/catalogue.ts touches the inside of @lit/localize.',
      },
      ...rooms,
    ],
  },
];
const room = (names) => ({
  regex: `^\\.\\.?/(.*/)?(${names})/`,
  message: 'Imports go one way: components → base → telling → language → explainer; cli → forms → telling.',
});
const noLit = { regex: '^(@?lit)(/|$|-)', message: 'Only elements know of Lit.' };

const words = 'An engine’s words differ by version; ours stand in src/language. Intl gives digits and plural rules.';
const restrictedSyntax = [
  'error',
  { selector: 'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]', message: words },
  {
    selector:
      "MemberExpression[object.name='Intl'][property.name=/^(RelativeTimeFormat|ListFormat|DurationFormat|DisplayNames)$/]",
    message: words,
  },
  {
    selector:
      "NewExpression[callee.property.name='DateTimeFormat'] Property[key.name=/^(month|weekday|era|dayPeriod|timeZoneName|dateStyle|timeStyle)$/][value.value!=/^(numeric|2-digit)$/]",
    message: words,
  },
  {
    selector: 'MemberExpression[property.name=/^((inner|outer)HTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Data is text; it never becomes markup.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', 'storybook-static/', 'coverage/', 'screenshots/', 'locales/generated/']),
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Methods of plain objects are passed around here, and none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // `'document' | string` names the value that matters.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'wc/no-closed-shadow-root': 'error',
      'wc/no-typos': 'error',
      'wc/require-listener-teardown': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'cli/**/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports(), 'no-restricted-syntax': restrictedSyntax },
  },
  {
    files: ['src/explainer/**/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports(room('language|telling|forms|base|components'), noLit) },
  },
  {
    files: ['src/language/**/*.ts'],
    ignores: ['src/language/catalogue.ts'],
    rules: { 'no-restricted-imports': restrictedImports(room('telling|forms|base|components')) },
  },
  {
    files: ['src/language/catalogue.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [room('telling|forms|base|components')] }] },
  },
  {
    files: ['src/telling/**/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports(room('forms|base|components'), noLit) },
  },
  {
    files: ['src/forms/**/*.ts', 'cli/**/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports(room('base|components'), noLit) },
  },
  {
    files: ['src/embed/frame*.ts'],
    rules: {
      'no-restricted-imports': restrictedImports(room('explainer|language|telling|forms|base|components'), noLit),
    },
  },
  {
    files: ['src/base/**/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports(room('forms|components')) },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      // Chai asserts by properties, and what a test hands in is often wrong on purpose.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A stub of fetch() is asynchronous without waiting.
      '@typescript-eslint/require-await': 'off',
      // The helpers type every assertion as a promise; the one that is a promise must be awaited.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'Await it, or it cannot fail.',
        },
      ],
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);

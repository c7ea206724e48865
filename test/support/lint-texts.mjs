import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** Lints texts as if they lay at the given paths: a list of `{ path, text }` in, the names of broken rules out. */
const eslint = new ESLint({
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, project: null, program: null } } },
    { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
    {
      files: ['**/*.ts'],
      rules: {
        '@typescript-eslint/consistent-type-exports': 'off',
        '@typescript-eslint/switch-exhaustiveness-check': 'off',
      },
    },
  ],
});
const files = JSON.parse(await text(process.stdin));
const answers = [];
for (const { path, text: content } of files) {
  const [result] = await eslint.lintText(content, { filePath: path });
  answers.push(result.messages.map(({ ruleId, messageId, message }) => ({ rule: ruleId ?? message, code: messageId })));
}
process.stdout.write(JSON.stringify(answers));

import { TestEnvironment } from 'jest-environment-node';

const asksTooEarly = ({ name, message }) => name === 'DeprecationWarning' && message.includes('client.query()');

/**
 * Fails a file whose statements were asked at once on a connection that sends one at a time: the driver warns of it today
 * and will refuse it. The product's own connections send whatever is asked.
 */
export default class AttentiveEnvironment extends TestEnvironment {
  warnings = [];
  hear = (warning) => asksTooEarly(warning) && this.warnings.push(warning);

  async setup() {
    await super.setup();
    process.on('warning', this.hear);
  }

  async teardown() {
    process.off('warning', this.hear);
    await super.teardown();
    const [warning] = this.warnings;
    if (warning) throw new Error(`Statements were asked at once on one connection: ${warning.stack}`);
  }
}

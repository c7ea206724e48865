import { type Html, html } from '../platform/html';

/** What works, what does not yet, how it was checked: no more than is true. */
export const accessibilityPage = (): Html =>
  html`<h1>Accessibility</h1>
    <div class="prose">
      <p class="lead-in">How well this site works for everybody, and what to do when it does not.</p>
      <p>
        It is made to meet level AA of the
        <a href="https://www.w3.org/TR/WCAG22/" rel="noopener">Web Content Accessibility Guidelines 2.2</a>. You should
        be able to:
      </p>
      <ul>
        <li>use every page with a keyboard alone, and see where you are</li>
        <li>
          read and use it at 400% zoom and on a screen 320 pixels wide; only wide tables scroll sideways, inside
          themselves
        </li>
        <li>tell every status by its word and shape, not by colour alone</li>
        <li>read every chart’s figures in a table beside it, with a screen reader too</li>
        <li>read published plans without JavaScript, and print them</li>
      </ul>
      <h2>How accessible it is</h2>
      <p>
        The site is checked by its makers: by automatic tests with axe on its pages, which find nothing at release, and
        by going through its main tasks by keyboard. It has not been audited by anyone independent, and it has not yet
        been tried by people who use assistive technology every day. So we call it
        <strong>partially compliant</strong> until that is done.
      </p>
      <h2>What does not work well yet</h2>
      <ul>
        <li>
          Plans are in the language in which their council wrote them. There is no Welsh version of the site’s own
          words.
        </li>
        <li>Text that councils write themselves may lack headings, or be harder to read than plain English.</li>
        <li>Charts inside the application are drawn for the eye; a sentence and a table beside each say the same.</li>
        <li>Wide tables need sideways scrolling on a phone.</li>
      </ul>
      <h2>Tell us, or ask for another format</h2>
      <p>
        Write to the council whose plan you are reading, by the contact that stands at the end of the plan. Say which
        page it is and what you need. If you are not happy with the answer, the
        <a href="https://www.equalityadvisoryservice.com/" rel="noopener">Equality Advisory and Support Service</a>
        advises you in England, Scotland and Wales; in Northern Ireland it is the
        <a href="https://www.equalityni.org/" rel="noopener">Equality Commission for Northern Ireland</a>.
      </p>
    </div>`;

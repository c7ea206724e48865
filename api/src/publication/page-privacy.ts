import { type Html, html } from '../platform/html';

/** What the product keeps of people, and what it does not. */
export const privacyPage = (): Html =>
  html`<h1>Privacy</h1>
    <div class="prose">
      <p class="lead-in">What this site keeps about people, and what it does not.</p>
      <h2>If you only read</h2>
      <p>
        Public pages set no cookie, run no script, and ask nothing of any other site. The server’s log keeps the time,
        the address of the page and how the request ended, to keep the site running and safe.
      </p>
      <h2>If you sign in</h2>
      <p>
        One cookie keeps you signed in. It holds a random token, no information about you, and ends when you sign out or
        after 12 hours. Your council keeps your name, your work e-mail address, your roles, when you signed in and with
        which browser, and what you changed in its plans. A change is kept together with its author, because a plan has
        to answer for how it came about. Your password is kept only in a form from which it cannot be read.
      </p>
      <h2>People named in plans</h2>
      <p>
        A published plan names posts and organisations. A person’s own name is public only if that person agreed.
        Internal notes, e-mail addresses and progress updates are never published.
      </p>
      <h2>Figures about people</h2>
      <p>
        The site holds counts and rates, never records of single people. Small counts from councils’ own records are
        hidden on public pages.
      </p>
      <h2>If you answer a consultation</h2>
      <p>
        The form asks what you think and nothing about who you are. Do not write names, addresses or telephone numbers.
        What you send is kept for the council that asks, with the day and, if you choose one, the group you answer as. A
        person of the council reads it. It is not published by itself; the council tells in its own words what people
        said. Somebody who writes what could point to a person has it set aside.
      </p>
      <p>
        So that nobody floods the form, answers are counted for an hour under a code made from the address of your
        connection and a secret that is drawn each day and thrown away the next. The address itself is not kept, and the
        code cannot be turned back into it.
      </p>
      <h2>Who is responsible</h2>
      <p>
        Each council is responsible for what it keeps here and for its plans. To see, correct or remove information
        about you, write to the data protection officer of that council. You may complain to the
        <a href="https://ico.org.uk/make-a-complaint/" rel="noopener">Information Commissioner’s Office</a>.
      </p>
    </div>`;

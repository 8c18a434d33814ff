import { useState } from 'react';
import article from '../../karabakh-2023/explainer.json';

const WORDS = {
  ar: {
    paper: 'المثال',
    section: 'العالم',
    claimed: 'ما يُقال عن الضحايا',
    happened: 'ما الذي حدث',
    said: 'من قال ماذا',
  },
  en: {
    paper: 'The Example',
    section: 'World',
    translated: 'Machine translation from Arabic',
    claimed: 'What is claimed about casualties',
    happened: 'What happened',
    said: 'Who said what',
  },
};
const STATEMENTS = ['s5', 's10', 's11', 's12'];

export function App() {
  // The switch sets `lang` and `dir` of the page, and the elements follow. The state is for the words of React.
  const [language, setLanguage] = useState(document.documentElement.lang as keyof typeof WORDS);
  const words = WORDS[language];
  return (
    <>
      <title>{article.title[language]}</title>
      <header className="masthead">
        <p className="name">{words.paper}</p>
        <p>{words.section}</p>
        <language-switch onlanguage-change={(event) => setLanguage(event.language as keyof typeof WORDS)} />
      </header>
      <main>
        <h1>{article.title[language]}</h1>
        <p className="standfirst">{article.summary[language]}</p>
        {'translated' in words && <p className="note">{words.translated}</p>}
        <h2>{words.claimed}</h2>
        <casualty-badge data={article} item="c1" />
        <div className="columns">
          <section>
            <h2>{words.happened}</h2>
            <conflict-timeline data={article} />
          </section>
          <section>
            <h2>{words.said}</h2>
            {STATEMENTS.map((id) => (
              <statement-card key={id} data={article} item={id} />
            ))}
          </section>
        </div>
      </main>
    </>
  );
}

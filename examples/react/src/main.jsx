import 'explainer-elements'; // before React draws, so that it finds the properties of the elements
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../newspaper.css';
import { App } from './App.tsx';

createRoot(document.getElementById('app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

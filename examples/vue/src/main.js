import 'explainer-elements';
import { createApp } from 'vue';
import '../../newspaper.css';
import App from './App.vue';

createApp(App).mount('#app');

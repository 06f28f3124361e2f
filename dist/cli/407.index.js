export const id = 407;
export const ids = [407];
export const modules = {

/***/ 1407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretsIn: () => (/* binding */ secretsIn),
/* harmony export */   secretsOf: () => (/* binding */ secretsOf),
/* harmony export */   withoutSecrets: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6525);

/** What must appear nowhere, and whose value it is: of the config, if it could be read, and of the proxies in the environment. */
function secretsIn(config, env) {
    const tokens = [
        { text: config?.k6.downloadToken, from: 'k6-download-token' },
        { text: config?.comment.token, from: 'comment-token' },
    ];
    const ofHeaders = (config?.requestHeaders ?? []).flatMap(({ name, secrets }) => secrets.map((text) => ({ text, from: `the header ${name} of request-headers` })));
    const ofScript = (config?.script?.secretNames ?? []).map((name) => ({
        text: config?.script?.env[name] ?? '',
        from: `the variable ${name} of script-env`,
    }));
    const ofVariables = (config?.secretVariables ?? []).map(({ name, value }) => ({
        text: value,
        from: `the variable ${name} of journeys`,
    }));
    const ofJourneys = [...ofVariables, ...(config?.dataSecrets ?? [])];
    return [
        ...ofHeaders,
        ...ofScript,
        ...ofJourneys,
        ...tokens.flatMap(({ text, from }) => (text ? [{ text, from }] : [])),
        ...(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySecrets */ .Wm)(env),
    ];
}
/** Every text that must appear nowhere, however it is spelled, longest first so that none hides inside another. */
function secretsOf(config, env) {
    const texts = secretsIn(config, env).flatMap(({ text }) => [text, ...(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(text)]);
    return [...new Set(texts)].sort((a, b) => b.length - a.length);
}
/** The config as it may be written down: header values, tokens and the query of a mirror left out. The line that asks for the same run is in the verdict. */
function withoutSecrets(config) {
    const { downloadToken, downloadUrl } = config.k6;
    const k6 = {
        ...config.k6,
        downloadToken: downloadToken === null ? null : '***',
        downloadUrl: downloadUrl?.replace(/\?.*$/s, '?***') ?? null,
    };
    const hidden = ({ name }) => ({ name, value: '***' });
    const { dataSecrets: _rows, command: _command, ...shown } = config;
    return {
        ...shown,
        k6,
        comment: { ...config.comment, token: config.comment.token === null ? null : '***' },
        script: config.script && { ...config.script, env: shownEnv(config.script) },
        requestHeaders: config.requestHeaders.map(hidden),
        secretVariables: config.secretVariables.map(hidden),
    };
}
const shownEnv = ({ env, secretNames }) => Object.fromEntries(Object.entries(env).map(([name, value]) => [name, secretNames.includes(name) ? '***' : value]));


/***/ })

};

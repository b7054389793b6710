var r=/[\u10d0-\u10ff]/;function e(n){let[t]=n.trim();return t?r.test(t)?t:t.toLocaleUpperCase():null}export{e as a};

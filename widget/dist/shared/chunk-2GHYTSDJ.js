var e={amp:"&",lt:"<",gt:">",quot:'"',nbsp:" "};function i(n){return String(n).replace(/&(?:#(\d{1,6})|(\w{2,4}));/g,(o,t,r)=>t?String.fromCodePoint(Number(t)):e[r]??o)}export{i as a};

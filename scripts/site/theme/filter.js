// The filter of the error messages. The address may have words to begin with: errors.html#q=...
/* global document, location, window */
"use strict";

(() => {
  // The list comes after this script.
  window.addEventListener("DOMContentLoaded", () => {
    const items = [...document.querySelectorAll("main li")].map((item) => ({
      item,
      text: item.textContent.toLowerCase(),
    }));
    const input = document.createElement("input");
    input.type = "search";
    input.setAttribute("aria-label", "Words of the message");
    const count = document.createElement("p");
    count.setAttribute("role", "status");
    document.querySelector(".filter").append(input, count);

    // A pasted message contains its own names and values, so most of its words are enough.
    function filter() {
      const words = input.value
        .toLowerCase()
        .split(/[^\p{L}\p{N}_.]+/u)
        .filter((word) => word.length > 1);
      const hits = ({ text }) => words.filter((word) => text.includes(word)).length;
      const best = Math.max(...items.map(hits));
      const needed = words.length > 4 ? Math.max(best - 1, words.length * 0.5) : words.length;
      let shown = 0;
      for (const entry of items) {
        entry.item.hidden = hits(entry) < needed;
        if (!entry.item.hidden) shown += 1;
      }
      for (const list of document.querySelectorAll("main ul")) {
        list.previousElementSibling.hidden = list.querySelector("li:not([hidden])") === null;
      }
      count.textContent = `${shown} of ${items.length} messages`;
    }
    function readAddress() {
      const [, words] = /^#q=(.*)$/.exec(location.hash) ?? [];
      if (words !== undefined) input.value = decodeURIComponent(words);
      filter();
    }
    input.addEventListener("input", filter);
    window.addEventListener("hashchange", readAddress);
    readAddress();
  });
})();

// The form of a package: sections and fields, what is shown when, and what is an error.
/* global document, window */
"use strict";

(() => {
  const place = document.querySelector("[data-form]");
  const names = place.dataset.form.split(" ");
  const { fields, packages } = window.forms;
  const controls = new Map();
  let sections = [];

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  /** The name in `${name}`. */
  function nameIn(text) {
    return /^\$\{(.+)\}$/.exec(text)?.[1];
  }

  function valueOf(name) {
    const control = controls.get(name)?.control;
    if (control === undefined) return "";
    return control.type === "checkbox" ? String(control.checked) : control.value;
  }

  function resolved(operand) {
    const name = nameIn(String(operand));
    return name === undefined ? String(operand) : valueOf(name);
  }

  // The conditions of the meta schema that this library writes.
  function holds(condition) {
    if (condition === undefined || condition === true) return true;
    if (condition === false) return false;
    if (typeof condition === "string") return resolved(condition) === "true";
    const [[operator, operands]] = Object.entries(condition);
    if (operator === "and") return operands.every(holds);
    if (operator === "or") return operands.some(holds);
    if (operator === "not") return !holds(operands[0]);
    return resolved(operands[0]) === resolved(operands[1]);
  }

  function errorOf(field, value) {
    if (field.type === "boolean") return "";
    if (value === "") return field.required ? "A value is required." : "";
    if (field.type === "integer" || field.type === "number") {
      const number = Number(value);
      const whole = field.type === "integer";
      if (Number.isNaN(number) || (whole && !Number.isInteger(number)))
        return `Must be a ${whole ? "whole " : ""}number.`;
      if (number < field.minimum) return `Must be at least ${field.minimum}.`;
      if (number > field.maximum) return `Must be at most ${field.maximum}.`;
    }
    if (field.pattern !== undefined && !new RegExp(field.pattern).test(value)) return `Does not match ${field.pattern}`;
    return field.type === "array" ? listError(field, value) : "";
  }

  function listError({ items = {}, minItems, maxItems }, value) {
    const lines = value.split("\n").filter((line) => line !== "");
    if (lines.length < minItems) return `Must have at least ${minItems} lines.`;
    if (lines.length > maxItems) return `Must have at most ${maxItems} lines.`;
    const wrong = items.pattern && lines.find((line) => !new RegExp(items.pattern).test(line));
    return wrong === undefined ? "" : `${wrong} does not match ${items.pattern}`;
  }

  function controlOf(name, field) {
    const start = Array.isArray(field.default) ? field.default.join("\n") : (field.default ?? "");
    const id = `field-${name}`;
    const base = { id, name, "aria-describedby": `${id}-about ${id}-error` };
    if (field.type === "boolean") {
      const box = element("input", { ...base, type: "checkbox" });
      box.checked = field.default === true;
      return box;
    }
    const options = field.enum ?? undefined;
    if (options !== undefined) {
      const select = element("select", base, ...options.map((option) => element("option", {}, option)));
      select.value = start;
      return select;
    }
    const made =
      field.multiline || field.type === "array"
        ? element("textarea", { ...base, rows: 3 })
        : element("input", { ...base, type: field.type === "password" ? "password" : "text", autocomplete: "off" });
    if (nameIn(String(start)) === undefined) made.value = start;
    return made;
  }

  function fieldOf([name, number]) {
    const field = fields[number];
    const control = controlOf(name, field);
    const error = element("p", { class: "error", id: `field-${name}-error`, role: "status" });
    const label = element("label", { for: control.id }, field.title, field.required ? " (required)" : "");
    const kind = field.type.startsWith("oci:") ? ` ${field.type}` : "";
    const about = element(
      "small",
      { id: `field-${name}-about` },
      field.description ?? "",
      element("br"),
      element("code", {}, name + kind),
    );
    const box =
      control.type === "checkbox"
        ? element("div", { class: "field" }, control, " ", label, about, error)
        : element("div", { class: "field" }, label, control, about, error);
    controls.set(name, { control, field, box, error });
    control.addEventListener("change", () => {
      show(name);
      update();
    });
    return box;
  }

  function show(name) {
    const { control, field, error } = controls.get(name);
    const message = errorOf(field, valueOf(name));
    error.textContent = message;
    control.setAttribute("aria-invalid", String(message !== ""));
    return message === "";
  }

  function update() {
    for (const { box, field } of controls.values()) box.hidden = !holds(field.visible);
    for (const { set, group } of sections) {
      const isEmpty = [...set.querySelectorAll(".field")].every(({ hidden }) => hidden);
      set.hidden = isEmpty || !holds(group.visible);
    }
  }

  function draw(name) {
    controls.clear();
    sections = packages[name].map((group) => ({
      group,
      set: element("fieldset", {}, element("legend", {}, group.title), ...group.fields.map(fieldOf)),
    }));
    const result = element("p", { role: "status" });
    const button = element("button", { type: "submit" }, "Check");
    const form = element("form", { novalidate: "" }, ...sections.map(({ set }) => set), button, result);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const shown = [...controls].filter(([, { box }]) => box.closest("[hidden]") === null);
      const wrong = shown.filter(([field]) => !show(field));
      result.textContent =
        wrong.length === 0 ? "The form can be sent." : `${wrong.length} of ${shown.length} fields have an error.`;
      wrong[0]?.[1].control.focus();
    });
    place.querySelector("form")?.remove();
    place.append(form);
    update();
  }

  if (names.length > 1) {
    const choice = element("select", { id: "package" }, ...names.map((name) => element("option", {}, name)));
    choice.addEventListener("change", () => draw(choice.value));
    place.append(element("p", {}, element("label", { for: "package" }, "Package "), choice));
  }
  draw(names[0]);
})();

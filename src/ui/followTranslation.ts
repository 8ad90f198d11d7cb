/** What a browser's translation put in the place of a text. */
const translations = new Map<Node, ChildNode>();

const isTranslation = (node: Node | null): node is HTMLElement =>
  node instanceof HTMLElement && node.localName === 'font';

/** A text that says something else now comes back in the place of its translation. */
function bringBack(records: readonly MutationRecord[]): void {
  for (const { target } of records) {
    const translation = translations.get(target);
    translations.delete(target);
    if (translation?.isConnected) translation.replaceWith(target);
  }
}

/** `parent` no longer has this child: what stands in its place there. */
function standIn(parent: Node, child: Node): ChildNode | null {
  const translation = translations.get(child);
  return translation?.parentNode === parent ? translation : null;
}

/**
 * A browser that translates a page puts elements of its own in the place of texts. React goes on changing and removing
 * the texts it made: figures would stay as they were, and taking out a text that is not there any more would end the
 * page. From now on React may do so: a changed text comes back, and one that goes takes its translation with it.
 */
export function followTranslation(page: Document = document): void {
  const changed = new MutationObserver(bringBack);
  const replaced = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const translation = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
      if (!translation) continue;
      for (const text of removedNodes) {
        if (!(text instanceof Text)) continue;
        translations.set(text, translation);
        changed.observe(text, { characterData: true });
      }
    }
  });
  replaced.observe(page.body, { childList: true, subtree: true });

  Node.prototype.removeChild = function remove<Child extends Node>(this: Node, child: Child): Child {
    const there = child.parentNode === this ? (child as ChildNode & Child) : standIn(this, child);
    there?.remove();
    return child;
  };
  Node.prototype.insertBefore = function insert<Child extends Node>(
    this: Node,
    added: Child,
    next: Node | null,
  ): Child {
    const there = next && next.parentNode !== this ? standIn(this, next) : (next as ChildNode | null);
    if (there) there.before(added);
    else (this as ParentNode & Node).append(added);
    return added;
  };
}

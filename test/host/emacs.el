;;; Another real client: Emacs with eglot attaches the server and asks what a reader would ask.  -*- lexical-binding: t -*-
;; Run by emacs.mjs; the environment names the command and the folder.
(set-language-environment "UTF-8")
(package-initialize) ; Before Emacs 29 eglot is a package.
(require 'eglot)
(require 'flymake)
(require 'imenu)

(defvar passed 0)
(defvar failed 0)
(defun check (name holds seen)
  "Count whether what is called NAME HOLDS; if not, say what was SEEN."
  (if holds (setq passed (1+ passed)) (setq failed (1+ failed)))
  (princ (format "  %s %s%s\n" (if holds "ok" "FAILED") name (if holds "" (format ": %S" seen)))))
(defun wait-for (ask)
  "Let processes speak until ASK answers something, 15 seconds at most."
  (let ((end (+ (float-time) 15)) answer)
    (while (and (not (setq answer (funcall ask))) (< (float-time) end))
      (accept-process-output nil 0.05))
    answer))
(defun go-to (quote)
  "Put point at the first QUOTE."
  (goto-char (point-min))
  (search-forward quote)
  (goto-char (match-beginning 0)))
(defun change (quote by)
  "Type BY over QUOTE; the idle timer that would tell the server does not run without a screen."
  (go-to quote)
  (delete-char (length quote))
  (insert by)
  (eglot--signal-textDocument/didChange))
(defun faults ()
  "The errors that Flymake shows."
  (seq-filter (lambda (fault) (eq (flymake-diagnostic-type fault) 'eglot-error)) (flymake-diagnostics)))

(condition-case failure
    (progn
      ;; As in the README.
      (add-to-list 'eglot-server-programs
                   `(text-mode . (,(getenv "SHIRYO_NODE") ,(getenv "SHIRYO_CLI") "lsp" "--stdio")))
      (find-file (expand-file-name "dialogue-news.txt" (getenv "SHIRYO_FOLDER")))
      (call-interactively #'eglot)
      (check "initialize" (wait-for #'eglot-current-server) nil)
      (flymake-start)

      (let (hover)
        (go-to "朝比奈洋平")
        (wait-for (lambda ()
                    (run-hook-with-args-until-success
                     'eldoc-documentation-functions (lambda (text &rest _) (when text (setq hover text))))
                    (accept-process-output nil 0.2)
                    hover))
        (check "hover tells the role" (and hover (string-match-p "防衛審議官" hover)) hover))

      (go-to "海上安全情報の共有に関する覚書")
      (let ((files (lambda ()
                     (mapcar (lambda (found) (file-name-nondirectory (xref-location-group (xref-item-location found))))
                             (xref-backend-references 'eglot nil)))))
        (check "references reach other files"
               (wait-for (lambda () (member "memorandum.txt" (funcall files)))) (funcall files)))

      (let ((symbols (funcall imenu-create-index-function)))
        (check "the index lists what is named" (> (length symbols) 0) symbols))

      (check "no error in a clean document" (null (faults)) (faults))
      (change "6月5日、横須賀市" "6月31日、横須賀市")
      (check "an introduced fault is shown" (wait-for (lambda () (= (length (faults)) 1))) (flymake-diagnostics))
      (change "6月31日、横須賀市" "6月5日、横須賀市")
      (check "and withdrawn when mended" (wait-for (lambda () (null (faults)))) (faults))

      (set-buffer-modified-p nil)
      (eglot-shutdown (eglot-current-server))
      (check "shutdown" (null (eglot-current-server)) nil))
  (error (check "the script came to its end" nil failure)))
(princ (format "%d passed, %d failed\n" passed failed))
(kill-emacs (if (> failed 0) 1 0))

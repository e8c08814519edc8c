/// What git and its hooks need to know.
enum GitFiles {
  static let ignored = """
    # Names and contacts stay out of the repository.
    people.yaml

    # What is printed from the plans, and what a run that was cut short leaves behind.
    /documents/
    /site/
    .*.yaml.*

    # smallsteps itself, where a server builds it here.
    /.smallsteps/

    .DS_Store
    Thumbs.db

    """

  static let attributes = """
    # The same line endings on every computer. The diff driver, set up in .gitconfig, lets a diff name the target
    # that a change stands in.
    * text=auto eol=lf
    *.yaml diff=smallsteps
    *.pdf binary
    *.png binary
    *.docx binary

    """

  static let configuration = #"""
    # Settings for this repository. Each computer takes them over once, with
    #   git config --local include.path ../.gitconfig
    [core]
    	hooksPath = .githooks
    [diff "smallsteps"]
    	xfuncname = "^(  - id: .*|[a-z_]+:.*)$"

    """#

  static let hook = #"""
    #!/bin/sh
    # Looks at the plans before each commit; README.md says how it is switched on.
    set -eu
    cd "$(git rev-parse --show-toplevel)"

    if git diff --cached --name-only --diff-filter=d | grep -Eq '(^|/)people\.yaml$'; then
      echo "people.yaml holds names and must stay out of git. Take it out with:" >&2
      echo "  git rm --cached plans/people.yaml" >&2
      exit 1
    fi

    if ! command -v smallsteps >/dev/null 2>&1; then
      echo "smallsteps is not installed on this computer, so the plans were not checked; the server will do it." >&2
      exit 0
    fi

    if ! smallsteps check --staged; then
      echo "Nothing has been committed. Mend what is named above, then commit again." >&2
      exit 1
    fi

    """#

  static let preCommit = """
    # For those who use pre-commit (https://pre-commit.com); .githooks/pre-commit does the same without it.
    repos:
      - repo: local
        hooks:
          - id: smallsteps-check
            name: check the plans
            entry: smallsteps check --staged
            language: system
            pass_filenames: false
            files: ^(plans|templates)/
          - id: smallsteps-fmt
            name: lay the plans out alike
            entry: smallsteps fmt
            language: system
            pass_filenames: false
            files: ^(plans|templates)/

    """
}

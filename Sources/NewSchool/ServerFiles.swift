/// What GitHub and GitLab do on every change.
enum ServerFiles {
  static let gitHub = """
    # Checks the plans on every change. Say once where smallsteps is kept: in this repository's settings, under Secrets
    # and variables, Actions, Variables, set SMALLSTEPS_REPOSITORY to OWNER/NAME.
    name: plans
    on:
      push:
      pull_request:
    permissions:
      contents: read
    jobs:
      check:
        runs-on: ubuntu-latest
        # smallsteps is built from its source, so Swift must be there.
        container: swift:6.2
        steps:
          - uses: actions/checkout@v4
            with:
              fetch-depth: 0
          # In a container the folder belongs to another user, which git does not trust by itself.
          - run: git config --global --add safe.directory "$GITHUB_WORKSPACE"
          - uses: actions/checkout@v4
            with:
              repository: ${{ vars.SMALLSTEPS_REPOSITORY }}
              path: .smallsteps
          - uses: ./.smallsteps/.github/actions/check
            with:
              plans: plans
              # A pull request answers for what it changes, not for what is late elsewhere.
              arguments: ${{ github.base_ref && format('--changed-since origin/{0}', github.base_ref) || '' }}

    """

  static let gitLab = """
    # Checks the plans on every change. Say once where smallsteps is kept: under Settings, CI/CD, Variables, set
    # SMALLSTEPS_URL to the address of its repository.
    check-plans:
      image: swift:6.2
      variables:
        GIT_DEPTH: 0
      cache:
        key: smallsteps
        paths:
          - .smallsteps/.build
      script:
        - git -C .smallsteps init --quiet 2>/dev/null || git init --quiet .smallsteps
        - git -C .smallsteps fetch --quiet --depth 1 "$SMALLSTEPS_URL" HEAD
        - git -C .smallsteps checkout --quiet --force FETCH_HEAD
        - .smallsteps/.ci/install
        - swift build --package-path .smallsteps --configuration release --product smallsteps
        - >-
          .smallsteps/.build/release/smallsteps check --plans plans
          ${CI_MERGE_REQUEST_DIFF_BASE_SHA:+--changed-since $CI_MERGE_REQUEST_DIFF_BASE_SHA}
          --format text --format gitlab=gl-code-quality-report.json
      artifacts:
        when: always
        reports:
          codequality: gl-code-quality-report.json

    """
}

-- Opens a broken plan in Neovim with its own language client (0.7 is the oldest one that is looked after), and
-- looks at what a teacher would see. Prints one line for each thing seen; the last one is `well`.
local program, folder, path = os.getenv("SMALLSTEPS"), os.getenv("FOLDER"), os.getenv("PLAN")

local function fail(what)
  print("neovim: " .. what)
  vim.cmd("cquit 1")
end

local function expect(condition, what)
  if not condition then fail(what) end
end

vim.cmd("edit " .. vim.fn.fnameescape(path))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = "smallsteps",
  cmd = { program, "lsp", "--today", "2026-08-31" },
  root_dir = folder,
})
expect(client, "the server does not start")
vim.lsp.buf_attach_client(buffer, client)

local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do found[diagnostic.code or diagnostic.user_data.lsp.code] = diagnostic end
  return found
end

local function wait(what, condition)
  expect(vim.wait(10000, condition, 20), "waited in vain for " .. what)
end

wait("diagnostics", function() return codes()["unknown-key"] end)
local unknown = codes()["unknown-key"]
print("diagnostic: " .. unknown.message:gsub("\n", "; "))
expect(vim.fn.getline(unknown.lnum + 1):find("specifc"), "the diagnostic stands on another line")

local function place(words)
  local line = vim.fn.search(words, "w")
  expect(line > 0, words .. " is not in the plan")
  local position = vim.lsp.util.make_position_params(0, "utf-16")
  return position
end

local function ask(method, parameters)
  local answers = vim.lsp.buf_request_sync(buffer, method, parameters, 5000)
  local answer = answers and answers[client]
  expect(answer and not answer.err, method .. " is not answered")
  return answer.result
end

local hover = ask("textDocument/hover", place("baseline"))
expect(hover.contents.value:find("counted in the same way"), "hover says something else")
print("hover: " .. hover.contents.value:match("[^\n]+"))

-- Completion as Neovim itself offers it: behind CTRL-X CTRL-O.
vim.api.nvim_buf_set_option(buffer, "omnifunc", "v:lua.vim.lsp.omnifunc")
local line = vim.fn.search("area:", "w")
vim.fn.setline(line, "    area: ")
vim.api.nvim_win_set_cursor(0, { line, 9 })
local completion = ask("textDocument/completion", vim.lsp.util.make_position_params(0, "utf-16"))
local items = vim.lsp.util.extract_completion_items(completion)
expect(#items == 4 and items[1].label == "communication and interaction", "completion proposes something else")
print("completion: " .. items[1].label)
vim.fn.setline(line, "    area: communication and interaction")

local parameters = vim.lsp.util.make_given_range_params({ unknown.lnum + 1, 4 }, { unknown.lnum + 1, 5 }, buffer, "utf-16")
parameters.context = { diagnostics = {} }
local actions = ask("textDocument/codeAction", parameters)
expect(#actions >= 1, "there is no mend")
print("action: " .. actions[1].title)
vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
wait("the mend to be seen", function() return not codes()["unknown-key"] end)
expect(vim.fn.getline(unknown.lnum + 1):find("specific:"), "the mend has not changed the line")

vim.fn.setline(2, "pupil:     P0402")
vim.lsp.buf.formatting_sync(nil, 5000)
expect(vim.fn.getline(2) == "pupil: P0402", "the plan is not laid out: " .. vim.fn.getline(2))
print("formatting: " .. vim.fn.getline(2))

local definition = ask("textDocument/definition", place("carried_from: \\zs\\w"))
print("definition: " .. definition[1].uri:match("plans/(.*)"))

local client_object = vim.lsp.get_client_by_id(client)
vim.lsp.stop_client(client)
wait("the server to end", function() return client_object.is_stopped() end)
print("well")
vim.cmd("quitall!")

-- A second real client: Neovim attaches the server over standard input and output and asks what a reader would ask.
-- Run by neovim.mjs; the environment names the command, the folder and the files.
local failed, passed = 0, 0
local function check(name, holds, seen)
  if holds then passed = passed + 1 else failed = failed + 1 end
  io.stdout:write(string.format('  %s %s%s\n', holds and 'ok' or 'FAILED', name, holds and '' or (': ' .. vim.inspect(seen))))
end

local function body()
  local folder = os.getenv('SHIRYO_FOLDER')
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/dialogue-news.txt'))
  local client_id = vim.lsp.start_client({
    name = 'shiryo',
    cmd = { os.getenv('SHIRYO_NODE'), os.getenv('SHIRYO_CLI'), 'lsp', '--stdio' },
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'samples' } },
    get_language_id = function() return 'plaintext' end,
  })
  vim.lsp.buf_attach_client(0, client_id)
  local client = vim.lsp.get_client_by_id(client_id)
  check('initialize', vim.wait(15000, function() return client.initialized end, 20))

  local function request(method, parameters)
    local answer, failure = client.request_sync(method, parameters, 10000, 0)
    assert(answer, method .. ': ' .. tostring(failure))
    assert(not answer.err, vim.inspect(answer.err))
    return answer.result
  end
  -- The line and UTF-16 column of a quotation in the buffer.
  local function at(quote)
    for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
      local byte = line:find(quote, 1, true)
      if byte then
        local _, units = vim.str_utfindex(line, byte - 1)
        return { line = number - 1, character = units + 1 }
      end
    end
    error('no ' .. quote)
  end
  local document = { uri = vim.uri_from_bufnr(0) }

  local hover = request('textDocument/hover', { textDocument = document, position = at('朝比奈洋平') })
  check('hover tells the role', hover and hover.contents.value:find('防衛審議官', 1, true) ~= nil, hover)

  local references
  check('references reach other files', vim.wait(15000, function()
    references = request('textDocument/references',
      { textDocument = document, position = at('海上安全情報の共有に関する覚書'), context = { includeDeclaration = true } })
    for _, reference in ipairs(references or {}) do
      if reference.uri:find('memorandum.txt', 1, true) then return true end
    end
    return false
  end, 100), references)

  local symbols = request('textDocument/documentSymbol', { textDocument = document })
  check('document symbols', symbols and #symbols > 0, symbols)

  check('no error in a clean document', #vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR }) == 0, vim.diagnostic.get(0))
  local number = at('6月5日、横須賀市').line
  local line = vim.api.nvim_buf_get_lines(0, number, number + 1, false)[1]
  vim.api.nvim_buf_set_lines(0, number, number + 1, false, { (line:gsub('6月5日、', '6月31日、', 1)) })
  check('an introduced fault is published', vim.wait(10000, function()
    return #vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR }) == 1
  end, 20), vim.diagnostic.get(0))
  vim.api.nvim_buf_set_lines(0, number, number + 1, false, { line })
  check('and withdrawn when mended', vim.wait(10000, function()
    return #vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR }) == 0
  end, 20), vim.diagnostic.get(0))

  vim.bo.modified = false
  vim.lsp.stop_client(client_id)
  check('shutdown', vim.wait(10000, function() return client.is_stopped() end, 20))
end

local ok, failure = pcall(body)
if not ok then check('the script came to its end', false, failure) end
io.stdout:write(string.format('%d passed, %d failed\n', passed, failed))
vim.cmd(failed > 0 and 'cquit 1' or 'qall!')

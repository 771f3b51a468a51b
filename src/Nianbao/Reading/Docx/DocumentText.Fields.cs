using System.Text;

namespace Nianbao.Reading.Docx;

internal sealed partial class DocumentText
{
    /// <summary>More of an instruction says nothing about what it shows.</summary>
    private const int MaxInstructionCharacters = 256;

    private readonly Stack<Field> _fields = [];

    /// <summary>How many of the open fields are still in their instruction.</summary>
    private int _instructions;

    /// <summary>How many of the open fields make a table of contents and are in their result.</summary>
    private int _contents;

    /// <summary>A field while it is read: first its instruction, then its result.</summary>
    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool HasResult { get; set; }

        public bool IsContents { get; set; }
    }

    private bool IsSilent => _instructions > 0 || _contents > 0;

    /// <summary>Whether the document ends inside a table of contents.</summary>
    public bool LeavesContentsOpen => _contents > 0;

    private static bool IsContentsInstruction(string? instruction) =>
        instruction is not null && instruction.AsSpan().Trim() is var text
        && (text.StartsWith("TOC ", StringComparison.OrdinalIgnoreCase) || text.Equals("TOC", StringComparison.OrdinalIgnoreCase));

    private void MoveField(Line line, bool isHidden)
    {
        switch (WordXml.Attribute(_reader, "fldCharType"))
        {
            case "begin" when _fields.Count < FileLimits.MaxXmlDepth:
                _fields.Push(new Field());
                _instructions++;
                break;
            case "separate" when _fields.TryPeek(out var field) && !field.HasResult:
                field.HasResult = true;
                _instructions--;
                field.IsContents = !_setting.ReadsContents && IsContentsInstruction(field.Instruction.ToString());
                _contents += field.IsContents ? 1 : 0;
                break;
            case "end" when _fields.Count > 0:
                var ended = EndField();
                if (!ended.HasResult && !isHidden && !IsSilent)
                    line.Text.Append(EquationField.Write(ended.Instruction.ToString()));
                break;
        }
    }

    private Field EndField()
    {
        var field = _fields.Pop();
        _instructions -= field.HasResult ? 0 : 1;
        _contents -= field.IsContents ? 1 : 0;
        return field;
    }

    private void ReadInstruction()
    {
        if (_fields.TryPeek(out var field) && !field.HasResult && field.Instruction.Length < MaxInstructionCharacters)
            AppendText(field.Instruction);
    }

    /// <summary>A field that a broken file leaves open must not swallow the rest of the text.</summary>
    private void EndInstructions()
    {
        while (_fields.TryPeek(out var field) && !field.HasResult)
            EndField();
    }
}

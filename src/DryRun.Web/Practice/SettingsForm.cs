using DryRun.Core.Practice;

namespace DryRun.Web.Practice;

/// <summary>The fields of the settings form, as they are posted.</summary>
internal sealed class SettingsForm
{
    public Theme Theme { get; set; }

    public EditorMode Editor { get; set; }

    public bool VimKeys { get; set; }

    public bool TabLeavesEditor { get; set; }

    public bool ShowPatterns { get; set; }

    public bool LivePoints { get; set; }

    public LearnerPreferences ToPreferences() => new()
    {
        Theme = Theme,
        Editor = Editor,
        VimKeys = VimKeys,
        TabLeavesEditor = TabLeavesEditor,
        ShowPatterns = ShowPatterns,
        LivePoints = LivePoints,
    };
}

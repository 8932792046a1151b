using System.Globalization;
using DryRun.App.Coaching;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Coaching;

public partial class ModelSettingsPage
{
    private IReadOnlyList<ModelComplaint> _complaints = [];

    [SupplyParameterFromForm] private ModelSettingsForm? Form { get; set; }

    [SupplyParameterFromQuery] private string? Preset { get; set; }

    [SupplyParameterFromQuery] private bool Saved { get; set; }

    [SupplyParameterFromQuery] private bool Tested { get; set; }

    [CascadingParameter] private HttpContext Context { get; set; } = null!;

    private bool IsPreset => Form is null && ModelPresets.Find(Preset) is not null;

    // What was posted and refused, what a preset fills in, or what is chosen.
    private ModelSettings Shown
    {
        get
        {
            if (Form is not null)
            {
                return Form.ToSettings(Choice);
            }

            return ModelPresets.Find(Preset) is { } preset && preset != ModelPresets.At(Choice.Chosen)
                ? Choice.Chosen with { Provider = preset.Provider, Endpoint = preset.Endpoint, Model = "" }
                : Choice.Chosen;
        }
    }

    private string Seconds => Shown.Patience.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);

    private string? HostHint => Shown switch
    {
        { IsOn: false } or { Host: "" } => null,
        { StaysHere: true } => "On this machine: nothing leaves it.",
        _ => $"Not this machine: your answers go to {Shown.Host} when its model is asked.",
    };

    // A key that was saved for another host would not be sent to this one.
    private string KeyHint => Choice.Saved.Key is not null && Choice.Saved.Host == Shown.Host
        ? "A key is saved. Leave this empty to keep it; it is never shown again."
        : ModelPresets.At(Shown) is { NeedsKey: true } ? "Needed here. It is saved in a file of its own and never shown again." : "Only where the server asks for one.";

    private IEnumerable<string> General => _complaints.Where(complaint => complaint.Field.Length == 0).Select(complaint => complaint.Sentence);

    private IReadOnlyList<string> Faults => _complaints.Count switch
    {
        0 => IsPreset ? [] : Choice.Faults,
        _ when General.Any() => [.. General],
        _ => ["Nothing was saved yet. See below what to change."],
    };

    private async Task SaveAsync()
    {
        var form = Form ??= new ModelSettingsForm();
        _complaints = Choice.Save(form.ToSettings(Choice), form.ForgetKey);
        if (_complaints.Count > 0)
        {
            return;
        }

        var tests = form.Action == ModelSettingsForm.TestAction && Choice.Current.IsOn;
        if (tests)
        {
            await Trial.RunAsync(Context.RequestAborted);
        }

        Navigation.NavigateTo(tests ? "/settings/model?tested=true" : "/settings/model?saved=true");
    }

    private string? Complaint(string field) => _complaints.FirstOrDefault(complaint => complaint.Field == field)?.Sentence;

    private string? Deciding(string property) => Choice.Environment.Deciding(property);
}
